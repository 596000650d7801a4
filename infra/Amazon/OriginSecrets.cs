using System.Globalization;
using Platform.Infra.Google.Edge;
using Pulumi;
using Pulumi.Random;

namespace Platform.Infra.Amazon;

/// <summary>
/// By what the gateway knows those that may ask it: two secrets, both valid, and two keys that only bring events. A new
/// generation replaces the older of each, so that whoever still sends the newer one is answered while the change spreads.
/// </summary>
internal sealed class OriginSecrets : ComponentResource
{
    /// <summary>The request header that bears the current secret.</summary>
    public const string Header = EdgeWall.SecretHeader;

    /// <summary>The request header that bears the current key for events.</summary>
    public const string EventsHeader = "x-events-key";

    private const int Length = 48;

    public OriginSecrets(string name, OriginSecretsArgs args, ComponentResourceOptions? options = null)
        : base("platform:amazon:OriginSecrets", name, options)
    {
        var generation = args.Settings.Amazon.OriginSecretGeneration;
        // Even and odd generations have a place each: raising the generation by one touches only the older secret.
        (Current, Previous) = Pair("");
        (CurrentEventsKey, PreviousEventsKey) = Pair("events-");
        RegisterOutputs(new Dictionary<string, object?> { ["current"] = Current, ["previous"] = Previous });

        (Output<string> Current, Output<string> Previous) Pair(string prefix)
        {
            var even = Secret($"{prefix}even", generation - (generation % 2));
            var odd = Secret($"{prefix}odd", generation % 2 == 1 ? generation : generation - 1);
            return generation % 2 == 0 ? (even, odd) : (odd, even);
        }

        Output<string> Secret(string place, int generation) => Output.CreateSecret(new RandomPassword($"{name}-{place}", new RandomPasswordArgs
        {
            Length = Length,
            // It stands in a header, and in an expression of Cloud Armor.
            Special = false,
            Keepers = { ["generation"] = generation.ToString(CultureInfo.InvariantCulture) },
        }, new CustomResourceOptions { Parent = this }).Result);
    }

    /// <summary>What to send; secret.</summary>
    public Output<string> Current { get; }

    /// <summary>What was sent before, and is still valid; secret.</summary>
    public Output<string> Previous { get; }

    /// <summary>What to send with an event, and nothing but events; secret.</summary>
    public Output<string> CurrentEventsKey { get; }

    /// <summary>What was sent with events before, and is still valid; secret.</summary>
    public Output<string> PreviousEventsKey { get; }
}
