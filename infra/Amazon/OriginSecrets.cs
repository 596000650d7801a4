using System.Globalization;
using Platform.Infra.Google.Edge;
using Pulumi;
using Pulumi.Random;

namespace Platform.Infra.Amazon;

/// <summary>
/// By what the gateway knows those that may ask it: two secrets, both valid. A new generation replaces the older one, so
/// that whoever still sends the newer one is answered while the change spreads.
/// </summary>
internal sealed class OriginSecrets : ComponentResource
{
    /// <summary>The request header that bears the current secret.</summary>
    public const string Header = EdgeWall.SecretHeader;

    private const int Length = 48;

    public OriginSecrets(string name, OriginSecretsArgs args, ComponentResourceOptions? options = null)
        : base("platform:amazon:OriginSecrets", name, options)
    {
        var generation = args.Settings.Amazon.OriginSecretGeneration;
        // Even and odd generations have a place each: raising the generation by one touches only the older secret.
        var even = Secret("even", generation - (generation % 2));
        var odd = Secret("odd", generation % 2 == 1 ? generation : generation - 1);
        (Current, Previous) = generation % 2 == 0 ? (even, odd) : (odd, even);
        RegisterOutputs(new Dictionary<string, object?> { ["current"] = Current, ["previous"] = Previous });

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
}
