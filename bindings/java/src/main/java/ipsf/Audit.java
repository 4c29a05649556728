package ipsf;

import com.sun.jna.Pointer;
import ipsf.abi.Ipsf;
import ipsf.abi.Structs;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The moves of an episode. */
final class Audit extends Handle {
    Audit(Pointer pointer) {
        super(pointer, Ipsf::ipsf_audit_free, false);
    }

    List<AuditedMove> moves() {
        return use(audit -> {
            int count = (int) Ipsf.ipsf_audit_count(audit);
            List<AuditedMove> moves = new ArrayList<>();
            for (Structs.AuditedMove struct : Structures.copied(new Structs.AuditedMove(), count,
                    (out, error) -> Ipsf.ipsf_audit_copy(audit, 0, count, out, error))) {
                moves.add(new AuditedMove(struct));
            }
            return Collections.unmodifiableList(moves);
        });
    }
}
