using System.Globalization;

namespace Platform.Infra.Policies;

/// <summary>A waiver that is of no use, any more or at all.</summary>
/// <param name="Waiver">The waiver.</param>
/// <param name="IsError">True where it has expired; false where nothing needs it.</param>
public sealed record WaiverFinding(Waiver Waiver, bool IsError)
{
    public override string ToString() => $"{Waivers.FileName}:{Waiver.Line}: the waiver of {Waiver.Rule} for {Waiver.Resource} {State}";

    private string State => IsError
        ? $"expired on {Waiver.Expires.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}; mend what it silenced, or decide anew"
        : "silences nothing; take it out";
}
