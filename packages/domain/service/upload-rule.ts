import type { FileFormat } from '../application/file.ts';
import type { MaterialDefinition } from './definition.ts';

/** What may be uploaded for a material, and how many files of it. */
export type UploadRule = { formats: readonly FileFormat[]; max: number };

/**
 * As the catalogue says; where it says nothing, photographs and PDF, up to nine. Originals are photographed too, so that the
 * window sees them before they come (M03: 网上申请的先上传照片): `accepts` says what is handed in, not what is shown.
 */
export function uploadRule({ upload }: Pick<MaterialDefinition, 'upload'>): UploadRule {
  return upload ?? usual;
}

const usual: UploadRule = { formats: ['jpeg', 'pdf'], max: 9 };
