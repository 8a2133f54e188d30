import type { Soldier } from '@yimen/demo/soldiers.ts';
import { afterAll, inject } from 'vitest';
import { launch } from './browser.ts';
import { type SoldierAt, soldierAt } from './people/soldier.ts';
import { desks } from './people/staff.ts';

/**
 * What a journey on the shared server plays on: a browser that is closed behind its last test, the desks of the office, and soldiers with
 * their phones. Awaited at the head of the file, before its first test.
 */
export async function stage<const W extends readonly Soldier[]>(...who: W) {
  const address = inject('address');
  const browser = await launch();
  afterAll(() => browser.close());
  const soldiers: SoldierAt[] = [];
  for (const each of who) soldiers.push(await soldierAt(browser, address, each));
  return {
    address,
    browser,
    offices: desks(browser, address),
    soldiers: soldiers as { [Place in keyof W]: SoldierAt },
  };
}
