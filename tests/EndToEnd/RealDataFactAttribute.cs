namespace Platform.EndToEnd.Tests;

/// <summary>A test on real data, which lie beside the checkout and not in it; without them it is skipped, except in CI.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class RealDataFactAttribute : FactAttribute
{
    public RealDataFactAttribute()
    {
        if (Repository.SharedData is null && Environment.GetEnvironmentVariable("CI") != "true")
            Skip = "The real data (../shared/data) are not here.";
    }
}
