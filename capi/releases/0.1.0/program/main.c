/* Uses every function, struct and constant of the C ABI as a program of a vendor does, and tells what is not as it was
 * when this program was compiled: `program FOLDER`, the one with its files. It leaves files in the folder that it is
 * run in. */
#include "made_up.h"

int main(int argc, char **argv) {
    if (argc != 2) {
        printf("usage: program FOLDER\n");
        return 2;
    }
    check_versions();
    make_up(argv[1]);
    if (failures() == 0) {
        check_editions();
        check_process();
        check_differences();
        check_histories();
        check_columns();
        check_reviews();
        check_assessors();
        check_series();
        check_tables();
        check_evidence();
        check_tracking();
        check_due();
        check_service_models();
    }
    free_made_up();
    ipsf_error_free(&error);
    IS(error == NULL);
    if (failures()) printf("%d are not as in " IPSF_VERSION ", by whose header this was compiled\n", failures());
    return failures() ? 1 : 0;
}
