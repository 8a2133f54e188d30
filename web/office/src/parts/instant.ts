export { instantText } from '@yimen/domain/plain/instant-text.ts';
