# The library as a module of WebAssembly, ipsf.wasm, with the functions of the C ABI; and ipsf.mjs, what Emscripten
# needs of JavaScript around it: memory, a file system in memory, a table of functions. It is made for browsers;
# elsewhere, as in Node, whoever loads it hands it the bytes of ipsf.wasm (bindings/javascript).
file(STRINGS exports.txt names)
list(TRANSFORM names PREPEND _)
list(JOIN names "\n" names)
file(CONFIGURE OUTPUT exported.txt CONTENT "@names@\n_malloc\n_free\n")
set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS exports.txt)

add_executable(ipsf_module)
target_link_libraries(ipsf_module PRIVATE ipsf_objects)
set_target_properties(ipsf_module PROPERTIES OUTPUT_NAME ipsf SUFFIX .mjs)
target_link_options(ipsf_module PRIVATE --no-entry -sMODULARIZE -sEXPORT_ES6 -sENVIRONMENT=web,worker
                    -sEXPORTED_FUNCTIONS=@${CMAKE_CURRENT_BINARY_DIR}/exported.txt
                    -sEXPORTED_RUNTIME_METHODS=FS,addFunction,removeFunction
                    -sWASM_BIGINT -sALLOW_TABLE_GROWTH -sALLOW_MEMORY_GROWTH -sMAXIMUM_MEMORY=4GB
                    -sFORCE_FILESYSTEM -sINCOMING_MODULE_JS_API=instantiateWasm,print,printErr -sASSERTIONS=0)

# Programs that link the archive run in Node, with its files. They are compiled at once: else Emscripten 3.1.6 fetches
# the file as browsers do, as Node has `fetch` now.
target_link_options(ipsf_static INTERFACE -sENVIRONMENT=node -sNODERAWFS -sWASM_ASYNC_COMPILATION=0 -sEXIT_RUNTIME
                    -sALLOW_MEMORY_GROWTH -sMAXIMUM_MEMORY=4GB)
