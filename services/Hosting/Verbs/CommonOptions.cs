using System.CommandLine;

namespace Platform.Hosting.Verbs;

/// <summary>Options that several verbs have.</summary>
public static class CommonOptions
{
    private const string DataSetting = "PLATFORM_DATA";

    /// <summary>The data folder.</summary>
    public static Option<string> Data(string fallback)
    {
        var data = new Option<string>("--data")
        {
            Description = $"The data folder. [{DataSetting}]",
            DefaultValueFactory = _ => Environment.GetEnvironmentVariable(DataSetting) is { Length: > 0 } set ? set : fallback,
        };
        data.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && string.IsNullOrWhiteSpace(token.Value))
                result.AddError("--data: expected a folder, found nothing.");
        });
        return data;
    }

    /// <summary>The seed of everything random.</summary>
    public static Option<int> Seed() => new("--seed")
    {
        Description = "Seeds everything random: the same seed gives the same result.",
        DefaultValueFactory = _ => 1,
    };
}
