using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using Platform.Store.Files;

namespace Platform.Store.People;

/// <summary>
/// Turns a customer's id into a key that means nothing without a secret: the first 128 bits of HMAC-SHA-256.
/// Tables of people are kept by such keys.
/// </summary>
public sealed class Pseudonyms
{
    private const int SecretBytes = 32;
    private readonly byte[] _secret;

    private Pseudonyms(byte[] secret) => _secret = secret;

    /// <summary>Reads the secret of a data folder; the first time, makes one.</summary>
    /// <exception cref="InvalidDataException">The secret is not 32 bytes long.</exception>
    /// <exception cref="IOException">It cannot be read or made.</exception>
    public static Pseudonyms Of(DataFolder data)
    {
        var path = Path.Combine(data.People, "secret");
        if (!File.Exists(path))
            WholeFile.Write(path, stream => stream.Write(RandomNumberGenerator.GetBytes(SecretBytes)));
        var secret = File.ReadAllBytes(path);
        return secret.Length == SecretBytes
            ? new Pseudonyms(secret)
            : throw new InvalidDataException($"{path}: expected {SecretBytes} bytes, found {secret.Length}.");
    }

    /// <summary>The key of a customer.</summary>
    public UInt128 Of(string userId)
    {
        Span<byte> hash = stackalloc byte[HMACSHA256.HashSizeInBytes];
        HMACSHA256.HashData(_secret, Encoding.UTF8.GetBytes(userId), hash);
        return BinaryPrimitives.ReadUInt128LittleEndian(hash);
    }
}
