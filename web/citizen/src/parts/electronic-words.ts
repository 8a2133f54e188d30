/** What 电子件 means here, as long as nothing can be sent from the phone: it is shown at the window. */
export const electronicWords =
  '手机里的电子证照、照片、扫描件或者 PDF 都算电子件。不用在网上传，到窗口时打开手机给工作人员看。';
