// Generated from spec by `npm run generate`. Edit the source, not this file.

/** Format: runtime/tables/decode.ts. */
export const sensitive: string = `
*|ExpectedResponse,JSON,Md5Cred,NewPassword,OauthSecret,Password,PasswordDigest,ReceivedHash,RefreshToken,Secret
action Login|Key
event ChallengeResponseFailed|Response
`
