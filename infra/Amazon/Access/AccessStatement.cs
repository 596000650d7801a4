using Pulumi;

namespace Platform.Infra.Amazon.Access;

/// <summary>A sentence of a policy of AWS: who may, or must not, do what to what, and when.</summary>
internal sealed record AccessStatement
{
    /// <summary>What it is called, of letters and digits; empty where nobody asks.</summary>
    public string Name { get; init; } = "";

    /// <summary>Whether it forbids.</summary>
    public bool Denies { get; init; }

    /// <summary>Whom it speaks of, by kind, such as <c>Service</c>; empty in a role's policy, which speaks of the role.</summary>
    public IReadOnlyDictionary<string, Input<string>> Principals { get; init; } = new Dictionary<string, Input<string>>();

    public required IReadOnlyList<string> Actions { get; init; }

    /// <summary>What it is about; empty in a policy of trust, which is about the role.</summary>
    public IReadOnlyList<Input<string>> Resources { get; init; } = [];

    /// <summary>By operator, and by key, the values: <c>StringEquals</c>, <c>AWS:SourceArn</c>.</summary>
    public IReadOnlyDictionary<string, IReadOnlyDictionary<string, Input<string>>> Conditions { get; init; } =
        new Dictionary<string, IReadOnlyDictionary<string, Input<string>>>();

    /// <summary>One condition, that a key has a value.</summary>
    public static Dictionary<string, IReadOnlyDictionary<string, Input<string>>> When(string @operator, string key, Input<string> value) =>
        new() { [@operator] = new Dictionary<string, Input<string>> { [key] = value } };

    /// <summary>Lets a rule of EventBridge put into a queue; a rule has no role for that.</summary>
    public static AccessStatement OfRule(Input<string> rule, Input<string> queue) => new()
    {
        Principals = Service("events.amazonaws.com"),
        Actions = ["sqs:SendMessage"],
        Resources = [queue],
        Conditions = When("ArnEquals", "aws:SourceArn", rule),
    };

    /// <summary>A service of AWS as the one that is spoken of.</summary>
    public static Dictionary<string, Input<string>> Service(string service) => new() { ["Service"] = service };
}
