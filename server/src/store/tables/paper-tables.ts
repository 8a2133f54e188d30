/** What is on paper: documents, hand-overs, parcels. */
export interface PaperTables {
  document: {
    document: string;
    application: string;
    city: string;
    kind: string;
    title: string;
    template: string;
    number: string;
    agency: string;
    items: string[];
    issued_at: string;
    replaced_by: string | null;
    content: Buffer | null;
  };
  sheet: {
    sheet: string;
    city: string;
    from_agency: string;
    to_agency: string;
    way: 'hand' | 'ems';
    waybill: string | null;
    made_by: string;
    made_at: string;
    data_key: Buffer | null;
    scans_erased_at: string | null;
  };
  sheet_line: {
    application: string;
    sheet: string;
    item: string;
    city: string;
    handed_at: string;
    signed_on: string | null;
    lost_at: string | null;
    recalled_at: string | null;
    missing: number;
  };
  parcel: {
    application: string;
    parcel: string;
    city: string;
    carrier: string;
    waybill: string | null;
    status: string;
    live: boolean;
    sent_at: string;
    /** When the carrier is asked next, and how often it could not be in a row. */
    ask_at: string;
    attempts: number;
  };
}
