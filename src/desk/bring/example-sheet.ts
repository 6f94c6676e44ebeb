/** A sheet as keepers have them, with a date that can be read in two ways and a column that is nobody else's business. */
export const EXAMPLE_SHEET = `Vendor,Used for,Category,Data shared,Whose,Where,Since,Privacy policy,Contract owner
Parcel Pigeon,Delivers orders to customers.,Shop,Name; Postal address; Telephone number,Customers,Germany,2024-02-01,https://parcel-pigeon.example/privacy,Ms Abel
Coin Otter,Takes payments.,Shop,Name; Bank account,Customers,Ireland; USA,2023-11-15,https://coin-otter.example/privacy,Ms Abel
Letter Lark,Sends our newsletter.,Marketing,Email address,Customers; Readers,Netherlands,03/04/2025,letter-lark.example/privacy,Mr Cho
Ledger Lynx,Keeps our books.,Office,Name; Bank account,Employees,Germany,2022-01-10,https://ledger-lynx.example/datenschutz,Mr Cho
`;
