package ipsf;

import com.sun.jna.Pointer;
import ipsf.abi.Ipsf;
import ipsf.abi.Structs;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** What was found in an edition. */
final class Findings extends Handle {
    Findings(Pointer pointer) {
        super(pointer, Ipsf::ipsf_findings_free, false);
    }

    List<Problem> problems() {
        return use(findings -> {
            int count = (int) Ipsf.ipsf_findings_count(findings);
            List<Problem> problems = new ArrayList<>();
            for (Structs.Problem struct : Structures.copied(new Structs.Problem(), count,
                    (out, error) -> Ipsf.ipsf_findings_copy(findings, 0, count, out, error))) {
                problems.add(new Problem(struct));
            }
            return Collections.unmodifiableList(problems);
        });
    }
}
