// A button that lets files be chosen.
import { useRef } from "preact/hooks";

interface Props {
    readonly says: string;
    readonly accept: string;
    readonly multiple?: boolean;
    readonly id?: string;
    readonly disabled?: boolean;
    readonly open: (files: File[]) => void;
}

export function OpenButton({ says, accept, multiple = false, id, disabled, open }: Props) {
    const input = useRef<HTMLInputElement>(null);
    return (
        <>
            <button type="button" id={id} disabled={disabled} onClick={() => input.current?.click()}>
                {says}
            </button>
            <input
                ref={input}
                type="file"
                hidden
                accept={accept}
                multiple={multiple}
                aria-label={says}
                onChange={(event) => {
                    open([...(event.currentTarget.files ?? [])]);
                    event.currentTarget.value = "";
                }}
            />
        </>
    );
}
