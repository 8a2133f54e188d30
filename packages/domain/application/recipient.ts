import { parsePersonName } from '../plain/person-name.ts';
import { parsePhone } from '../plain/phone.ts';

/** Who receives a parcel and where: personal data, so it lies in the sealed box and never in history (law 5). */
export type Recipient = { name: string; phone: string; address: string };
export type RecipientPart = keyof Recipient;

/** The parts a carrier could not deliver by: no name, no mobile number, no address down to the door. */
export function lackingOf({ name, phone, address }: Recipient): RecipientPart[] {
  const sound: Record<RecipientPart, boolean> = {
    name: parsePersonName(name) !== null,
    phone: parsePhone(phone) !== null,
    address: [...address.trim()].length >= SHORTEST_ADDRESS && [...address].length <= LONGEST_ADDRESS,
  };
  return (Object.keys(sound) as RecipientPart[]).filter(part => !sound[part]);
}

/** `台城街道1号` is as short as an address gets; 80 characters are what the form takes. */
const SHORTEST_ADDRESS = 6;
const LONGEST_ADDRESS = 80;

/** As it is written on the parcel; a name or phone that does not parse is only trimmed, and `lackingOf` names it. */
export function tidiedRecipient({ name, phone, address }: Recipient): Recipient {
  return {
    name: parsePersonName(name) ?? name.trim(),
    phone: parsePhone(phone) ?? phone.trim(),
    address: address.trim(),
  };
}
