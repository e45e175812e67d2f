/** The name and version that every brief carries. A test keeps the version equal to package.json's. */
export const ENGINE = { name: 'precis', version: '0.1.0' } as const;
