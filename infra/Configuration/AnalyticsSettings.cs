using System.Text.RegularExpressions;

namespace Platform.Infra.Configuration;

/// <summary>Who reads the shop's figures in BigQuery; each signs in as a person, nobody has a key.</summary>
public sealed partial record AnalyticsSettings
{
    internal const string Shape = "readers, a list, such as { readers: [\"group:analysts@example.com\"] }";

    private const string Reader = "group:ADDRESS of a Google group, or principalSet://iam.googleapis.com/locations/global/workforcePools/POOL/group/ID of a group of Entra";

    /// <summary>Google groups, and groups of Entra by way of a workforce pool, as members of a grant.</summary>
    public required IReadOnlyList<string> Readers { get; init; }

    internal void Check(Action<string, string, string> refuse)
    {
        for (var index = 0; index < Readers.Count; index++)
        {
            if (!ReaderPattern().IsMatch(Readers[index] ?? ""))
                refuse($"analytics.readers[{index}]", Reader, $"\"{Readers[index]}\"");
            else if (Readers.Take(index).Contains(Readers[index]))
                refuse($"analytics.readers[{index}]", "each reader once", $"\"{Readers[index]}\" again");
        }
    }

    [GeneratedRegex("^(group:[^@\\s]+@[a-z0-9.-]+[.][a-z]+|principalSet://iam[.]googleapis[.]com/locations/global/workforcePools/[a-z][a-z0-9-]{4,61}[a-z0-9]/(group/[A-Za-z0-9._-]+|attribute[.][a-z_]+/[A-Za-z0-9._-]+))$")]
    private static partial Regex ReaderPattern();
}
