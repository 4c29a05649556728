/* ipsf.h after a header that declares Arrow's structures itself, under the guards that Arrow lays down, as the headers
 * of DuckDB, nanoarrow and Arrow do. If ipsf.h declared them again, this would not compile. Of the two structures that
 * are only named here, a part is enough. */
#define ARROW_C_DATA_INTERFACE
struct ArrowSchema {
    void (*release)(struct ArrowSchema *);
};
struct ArrowArray {
    void (*release)(struct ArrowArray *);
};
#define ARROW_C_STREAM_INTERFACE
struct ArrowArrayStream {
    int (*get_schema)(struct ArrowArrayStream *, struct ArrowSchema *out);
    int (*get_next)(struct ArrowArrayStream *, struct ArrowArray *out);
    const char *(*get_last_error)(struct ArrowArrayStream *);
    void (*release)(struct ArrowArrayStream *);
    void *private_data;
};
#include <ipsf.h>

int main(void) {
    /* The functions take the structures declared above. */
    struct ArrowArrayStream stream = {0};
    return ipsf_builder_add_arrow_stream(0, "coaches", &stream, 0) == IPSF_OK;
}
