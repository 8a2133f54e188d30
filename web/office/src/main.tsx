import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { App, ConfigProvider } from 'antd';
import zhCN from 'antd/locale/zh_CN';
import dayjs from 'dayjs';
import customParseFormat from 'dayjs/plugin/customParseFormat';
import 'dayjs/locale/zh-cn';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import './styles/base.css';
import './styles/frame.css';
import './styles/parts.css';
import './styles/tabs.css';
import './styles/print.css';
import './styles/print-page.css';
import { queries } from './parts/queries.ts';
import { router } from './router.tsx';
import { theme } from './theme.ts';

dayjs.extend(customParseFormat);
dayjs.locale('zh-cn');

/** The server writes a fresh nonce into the page; antd's style tags carry it (CSP: style-src 'self' 'nonce-…'). */
const nonce = document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content;

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <ConfigProvider
      locale={zhCN}
      theme={theme}
      csp={nonce ? { nonce } : undefined}
      button={{ autoInsertSpace: false }}
      wave={{ disabled: true }}
    >
      <App message={{ top: 64, maxCount: 1 }} notification={{ placement: 'top' }}>
        <QueryClientProvider client={queries}>
          <RouterProvider router={router} />
        </QueryClientProvider>
      </App>
    </ConfigProvider>
  </StrictMode>,
);
