import type { MaterialDefinition } from '@yimen/domain/service/definition.ts';
import { uploadRule } from '@yimen/domain/service/upload-rule.ts';
import { useApplication } from '../../api/queries.ts';
import { useDraftRoom } from '../../draft/draft-context.ts';
import { FilesWhenLoaded } from '../../files/files-when-loaded.tsx';

/** Where a material of the draft is photographed. Before there is an application there is nothing to put a file into. */
export function MaterialUpload({ definition }: { definition: MaterialDefinition }) {
  const { id, alongside } = useDraftRoom();
  const files = useUploaded(definition.code);
  if (id === 'new') return <p className="field-hint">登录以后，可以在这里拍照上传，窗口会提前核对。</p>;
  return (
    <FilesWhenLoaded
      id={id}
      material={definition}
      rule={uploadRule(definition)}
      files={files}
      inTurn={alongside}
    />
  );
}

/** The files the platform has of a material of the draft. */
export function useUploaded(material: string) {
  const { id } = useDraftRoom();
  const { data: view } = useApplication(id);
  return view?.materials.find(line => line.code === material)?.files ?? [];
}
