using Platform.Infra.Amazon.Alarms;
using Pulumi;

namespace Platform.Infra.Amazon.Edge;

/// <summary>What <see cref="StaticAnswers"/> is made from.</summary>
internal sealed record StaticAnswersArgs
{
    public required Settings Settings { get; init; }

    public required StaticAnswerPlan Plan { get; init; }

    /// <summary>By what the gateway knows the job.</summary>
    public required Output<string> Secret { get; init; }

    /// <summary>The alarms of the region that the job runs in.</summary>
    public required SiteAlarms Alarms { get; init; }

    /// <summary>The certificate of the edge's names.</summary>
    public required Input<string> Certificate { get; init; }

    public required Input<string> Firewall { get; init; }
}
