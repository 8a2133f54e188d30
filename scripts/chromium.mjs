// The browser for the journeys: Debian's, installed if it is not there.
import fs from 'node:fs';
import { runChild } from './child.mjs';

const PARTS = [
  { package: 'chromium', file: '/usr/bin/chromium' },
  { package: 'chromium-l10n', file: '/usr/lib/chromium/locales/zh-CN.pak' },
  { package: 'fonts-noto-cjk', file: '/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc' },
];

/**
 * Makes sure there is a Chromium that speaks and draws Chinese. CHROMIUM_PATH names another one, taken as it is.
 * @returns {Promise<string | null>} its path, or null after a sentence that says what to do
 */
export async function ensureChromium() {
  const named = process.env.CHROMIUM_PATH;
  if (named) return fs.existsSync(named) ? named : complain(`CHROMIUM_PATH=${named} 不存在`);
  const missing = PARTS.filter(part => !fs.existsSync(part.file)).map(part => part.package);
  if (missing.length === 0) return PARTS[0].file;
  console.log(`正在用 apt-get 安装浏览器测试所需的 ${missing.join('、')}… Installing from Debian.`);
  if (!(await aptInstall(missing))) return complain(`未能安装 ${missing.join(' ')}`);
  return fs.existsSync(PARTS[0].file) ? PARTS[0].file : complain('安装后仍找不到 /usr/bin/chromium');
}

/** Installs Debian packages, as root or through `sudo -n`. Answers whether it worked. */
export async function aptInstall(packages) {
  const prefix = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  const apt = async (...words) => {
    const [command, ...args] = [
      ...prefix,
      'env',
      'DEBIAN_FRONTEND=noninteractive',
      'apt-get',
      '-q',
      ...words,
    ];
    const { code, output } = await runChild(command, args, { quiet: true });
    if (code !== 0) console.error(output.slice(-2000));
    return code === 0;
  };
  await apt('update');
  return apt('install', '-y', '--no-install-recommends', ...packages);
}

function complain(why) {
  console.error(
    `浏览器测试无法进行：${why}。请自行安装 chromium、chromium-l10n、fonts-noto-cjk，或用 CHROMIUM_PATH 指定浏览器。\nThe journeys need a browser: install those Debian packages, or set CHROMIUM_PATH.`,
  );
  return null;
}
