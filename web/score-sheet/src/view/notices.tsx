// What the page says as long as it is so: what it could not keep, and records that are not there.
import type { Session } from "../session";
import { useAround } from "./context";
import { OpenButton } from "./open_button";

interface Props {
    readonly session: Session;
    /** The sheet's team, where the records have none such. */
    readonly teamMissing: string | null;
    /** Records are chosen elsewhere in what is shown. */
    readonly chosenBelow: boolean;
}

export function Notices({ session, teamMissing, chosenBelow }: Props) {
    const { words } = useAround();
    const { start } = words;
    const { missing, records, keeps, keptWell } = session;
    return (
        <>
            {!keptWell && (
                <p class="notice" role="status">
                    {keeps ? start.notKept : start.cannotKeep}
                </p>
            )}
            {missing.length > 0 && !records && (
                <div class="notice" role="status">
                    <p>{start.recordsMissing(filesSaid(missing))}</p>
                    <p class="buttons">
                        {!chosenBelow && (
                            <OpenButton
                                says={start.openRecords}
                                accept=".csv,.sqlite,.sqlite3,.db"
                                multiple
                                open={session.open}
                            />
                        )}
                        <button type="button" onClick={session.removeRecords}>
                            {start.withoutRecords}
                        </button>
                    </p>
                </div>
            )}
            {teamMissing && (
                <p class="notice" role="status">
                    {start.teamMissing(teamMissing)}
                </p>
            )}
        </>
    );
}

/** A few names, and how many more there are. */
function filesSaid(files: readonly string[]): string {
    const most = 3;
    const more = files.length - most;
    return more > 1 ? `${files.slice(0, most).join(", ")} + ${more}` : files.join(", ");
}
