/** The S3-compatible peer of the contract test ships no types; this much of it is used. */
declare module '@20minutes/s3rver' {
  export default class S3rver {
    constructor(settings: {
      port: number;
      address: string;
      silent: boolean;
      directory: string;
      configureBuckets: { name: string; configs: string[] }[];
    });
    run(): Promise<{ address: string; port: number }>;
    close(): Promise<void>;
  }
}
