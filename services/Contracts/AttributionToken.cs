using System.Buffers;
using System.Buffers.Text;
using System.Collections.ObjectModel;
using System.Globalization;
using System.Text;

namespace Platform.Contracts;

/// <summary>
/// Says where an answer came from. It travels with the page and comes back in the events that follow, so that a
/// click or a purchase can be laid to the answer, the model, and the arm. It names no person. On the wire it is
/// opaque: base64url over fields parted by line feeds.
/// </summary>
public sealed record AttributionToken
{
    private const string FormatVersion = "1";
    private const int Fields = 8;
    private const byte FieldEnd = (byte)'\n';

    /// <summary>Characters that the time in milliseconds and the nonce take, at most.</summary>
    private const int LongestNumbers = 20 + 16;

    public required string Placement { get; init; }

    public required string Model { get; init; }

    public required string Version { get; init; }

    public required string Rung { get; init; }

    public required DateTimeOffset AnsweredAt { get; init; }

    /// <summary>Tells apart two answers of the same moment.</summary>
    public required ulong Nonce { get; init; }

    /// <summary>The experiments the answer took part in: name to arm.</summary>
    public IReadOnlyDictionary<string, string> Experiments { get; init; } = ReadOnlyDictionary<string, string>.Empty;

    public override string ToString()
    {
        var text = new ArrayBufferWriter<byte>();
        WriteTo(text);
        return Encoding.ASCII.GetString(text.WrittenSpan);
    }

    /// <summary>Writes what <see cref="ToString"/> says, in ASCII and without making the string: one is written for every answer.</summary>
    public void WriteTo(IBufferWriter<byte> output)
    {
        var experiments = Experiments.Count == 0 ? "" : string.Join(',', Experiments.Select(entry => $"{entry.Key}={entry.Value}"));
        var longest = FormatVersion.Length + LongestNumbers + Fields
            + Encoding.UTF8.GetMaxByteCount(Placement.Length + Model.Length + Version.Length + Rung.Length + experiments.Length);
        var destination = output.GetSpan(Base64Url.GetEncodedLength(longest))[..Base64Url.GetEncodedLength(longest)];
        var at = 0;
        foreach (var field in (ReadOnlySpan<string>)[FormatVersion, Placement, Model, Version, Rung])
        {
            at += Encoding.UTF8.GetBytes(field, destination[at..]);
            destination[at++] = FieldEnd;
        }

        AnsweredAt.ToUnixTimeMilliseconds().TryFormat(destination[at..], out var written, default, CultureInfo.InvariantCulture);
        at += written;
        destination[at++] = FieldEnd;
        Nonce.TryFormat(destination[at..], out written, "x", CultureInfo.InvariantCulture);
        at += written;
        destination[at++] = FieldEnd;
        at += Encoding.UTF8.GetBytes(experiments, destination[at..]);
        Base64Url.TryEncodeToUtf8InPlace(destination, at, out written);
        output.Advance(written);
    }

    /// <summary>Reads a token back; false for anything that <see cref="ToString"/> did not write.</summary>
    public static bool TryParse(string? text, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out AttributionToken? token)
    {
        token = null;
        if (text is null || !Base64Url.IsValid(text))
            return false;
        var fields = Encoding.UTF8.GetString(Base64Url.DecodeFromChars(text)).Split('\n');
        if (fields.Length != Fields || fields[0] != FormatVersion
            || !long.TryParse(fields[5], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var milliseconds)
            || milliseconds is < 0 or > 253_402_300_799_999
            || !ulong.TryParse(fields[6], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var nonce))
            return false;

        var experiments = new Dictionary<string, string>();
        foreach (var pair in fields[7].Split(',', StringSplitOptions.RemoveEmptyEntries))
        {
            var parts = pair.Split('=');
            if (parts.Length != 2 || !experiments.TryAdd(parts[0], parts[1]))
                return false;
        }

        token = new AttributionToken
        {
            Placement = fields[1],
            Model = fields[2],
            Version = fields[3],
            Rung = fields[4],
            AnsweredAt = DateTimeOffset.FromUnixTimeMilliseconds(milliseconds),
            Nonce = nonce,
            Experiments = experiments,
        };
        return true;
    }
}
