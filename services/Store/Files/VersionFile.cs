namespace Platform.Store.Files;

/// <summary>A file of a version.</summary>
/// <param name="Name">Its name in the version's folder.</param>
/// <param name="Bytes">Its length.</param>
/// <param name="Sha256">Its checksum, in lower-case hexadecimal.</param>
public sealed record VersionFile(string Name, long Bytes, string Sha256);
