using Platform.Local.Live.Visits;
using Platform.World.Shopping;

namespace Platform.Local.Tests.Live.Visits;

/// <summary>Takes the steps that it was given, and remembers what it saw.</summary>
internal sealed class ScriptedShopper(params ShopperStep[] steps) : IShopper
{
    private int _next;

    public string BrowserId { get; init; } = "v1";

    public string? UserId { get; init; }

    public bool Consents { get; init; } = true;

    public string Language { get; init; } = "en";

    /// <summary>What was seen, from <see cref="PageSeen.Nothing"/> on.</summary>
    public List<PageSeen> Seen { get; } = [];

    public bool HasLeft { get; private set; }

    public ShopperStep Next(PageSeen seen)
    {
        Seen.Add(seen);
        if (_next < steps.Length)
            return steps[_next++];
        HasLeft = true;
        return new ShopperStep { Kind = StepKind.Leave };
    }
}
