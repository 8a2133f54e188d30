import type { Platform } from '../store/platform.ts';
import { sendWaiting } from './outbox.ts';
import type { SmsPort } from './port.ts';

const againSeconds = 20;

/** Sends now and again what waits, one round at a time, until the answer is called. `told` hears of what ended without arriving. */
export function keepSending(
  platform: Platform,
  sms: SmsPort,
  told: { failed: (messages: number) => void; broken: (error: unknown) => void },
): () => void {
  let underWay = false;
  const round = async () => {
    if (underWay) return;
    underWay = true;
    try {
      const failed = await sendWaiting(platform, sms);
      if (failed > 0) told.failed(failed);
    } catch (error) {
      told.broken(error);
    } finally {
      underWay = false;
    }
  };
  const timer = setInterval(() => void round(), againSeconds * 1000);
  timer.unref();
  return () => clearInterval(timer);
}
