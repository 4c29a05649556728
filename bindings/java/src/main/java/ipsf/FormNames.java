package ipsf;

import ipsf.abi.Ipsf;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Sets of forms, which the library gives as bits. */
final class FormNames {
    private FormNames() {}

    static List<String> of(long bits) {
        List<String> names = new ArrayList<>();
        for (int place = 0; place < Ipsf.ipsf_form_count(); ++place) {
            if ((bits >>> place & 1) == 1) {
                names.add(Utf8.text(Ipsf.ipsf_form_name(place)));
            }
        }
        return Collections.unmodifiableList(names);
    }
}
