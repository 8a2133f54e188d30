import { limits } from './limits.ts';

/** Every way a file is not taken in (law 6): a closed list, each with its own sentence for the person who chose the file. */
export const faultSentences = {
  empty: '这个文件是空的，请重新拍照或者选择。',
  'too-big': `文件超过 ${limits.bytes / 1024 / 1024}MB，请压缩后再上传，或者分成几个文件。`,
  'type-program': '这是程序文件，不能上传。请上传照片或者 PDF。',
  'type-archive': '这是压缩包，请解压后把里面的照片或者 PDF 逐个上传。',
  'type-office': '这是 Word、Excel 等文档，请另存为 PDF 后再上传。',
  'type-web': '这是网页、矢量图或者排版源文件，不能上传。请上传照片或者 PDF。',
  'type-heic': '这是 HEIC 格式的照片，请在手机相机设置里选“兼容性最佳”后重拍，或者转成 JPG。',
  'type-picture': '这种图片格式不收，请转成 JPG 或者 PNG 后再上传。',
  'type-media': '这是音频或者视频，不能上传。请上传照片或者 PDF。',
  'type-unknown': '认不出这是什么文件。请上传照片（JPG、PNG、WebP）或者 PDF。',
  'picture-broken': '照片不完整或者已损坏，打不开，请重新拍照。',
  'picture-too-many-pixels': `照片超过 ${limits.pixels / 1_000_000} 百万像素，请调低分辨率后再上传。`,
  'picture-progressive': `渐进式（逐行显示）保存的照片不能超过 ${limits.pixelsProgressive / 1_000_000} 百万像素，请调低分辨率，或者用手机重新拍照后再上传。`,
  'picture-too-small': `照片太小，看不清字：长边至少要 ${limits.shortest} 像素，短边至少要 ${limits.narrowest} 像素，请重新拍照。`,
  'picture-moving': '这是动图，请上传静止的照片。',
  'pdf-broken': 'PDF 不完整或者已损坏，打不开，请重新生成后上传。',
  'pdf-appended': 'PDF 里附着别的内容（例如压缩包、程序），请重新生成后上传。',
  'pdf-no-pages': 'PDF 里没有页面，请重新生成后上传。',
  'pdf-too-many-pages': `PDF 超过 ${limits.pages} 页，请分成几个文件上传。`,
  'pdf-encrypted': 'PDF 设有密码或者加密，部门打不开，请去掉密码后再上传。',
  'pdf-script': 'PDF 里带有脚本，不能上传。请打印成新的 PDF，或者拍照上传。',
  'pdf-launch': 'PDF 里带有启动程序的动作，不能上传。请打印成新的 PDF，或者拍照上传。',
  'pdf-attachment': 'PDF 里夹带附件，请去掉附件后再上传。',
  'pdf-form': 'PDF 是动态表单，请打印成普通 PDF 后再上传。',
  'pdf-media': 'PDF 里夹带音频、视频或者三维内容，请去掉后再上传。',
  'pdf-remote': 'PDF 会打开别的文件或者向外发送内容，不能上传。请打印成新的 PDF，或者拍照上传。',
  'pdf-bomb': 'PDF 解开后过大，不能上传。请重新生成后上传。',
  'pdf-unreadable': 'PDF 的编码方式无法检查，请打印成新的 PDF，或者拍照上传。',
  'too-costly': '打开这个文件太费时，没有收下。请重新拍照，或者重新生成 PDF 后再上传。',
  infected: '文件里检出病毒，不能上传。请用没有病毒的设备重新拍照。',
} as const;

export type Fault = keyof typeof faultSentences;
