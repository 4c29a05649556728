declare module "virtual:ipsf-library" {
    export const loader: unknown;
    export const wasm: string;
}
declare module "*.css";
