/** What 电子件 means here: uploaded beforehand, or shown at the window. */
export const electronicWords =
  '手机里的电子证照、照片、扫描件或者 PDF 都算电子件。可以拍照或者选文件上传，窗口提前核对；不上传的，到窗口时打开手机给工作人员看。';
