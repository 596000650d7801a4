using Pulumi;
using Pulumi.Aws;
using Pulumi.Aws.Inputs;

namespace Platform.Infra.Amazon;

/// <summary>The account that everything of AWS is made in, and its two regions.</summary>
/// <param name="Europe">Options for components whose resources lie in the settings' region.</param>
/// <param name="World">Options for components of CloudFront, whose certificates, firewalls and metrics lie in one region for the whole world.</param>
internal sealed record AmazonCloud(ComponentResourceOptions Europe, ComponentResourceOptions World)
{
    /// <summary>Where CloudFront takes certificates and firewalls from, and where it counts.</summary>
    public const string WorldRegion = "us-east-1";

    /// <summary>Makes the providers, explicitly, so that no setting of whoever runs the program leads elsewhere.</summary>
    public static AmazonCloud Create(Settings settings) => new(
        In("amazon", settings.Amazon.Region, settings), In("amazon-world", WorldRegion, settings));

    /// <summary>Options for a part that lies in the settings' region.</summary>
    public ComponentResourceOptions InEurope(Resource parent) => new() { Parent = parent, Providers = Europe.Providers };

    /// <summary>Options for a part that CloudFront takes from the region of the world.</summary>
    public ComponentResourceOptions InWorld(Resource parent) => new() { Parent = parent, Providers = World.Providers };

    private static ComponentResourceOptions In(string name, string region, Settings settings)
    {
        var provider = new Provider(name, new ProviderArgs
        {
            Region = region,
            AllowedAccountIds = { settings.Amazon.Account },
            DefaultTags = new ProviderDefaultTagsArgs { Tags = settings.Labels("platform") },
        }, new CustomResourceOptions());
        return new ComponentResourceOptions { Providers = { provider } };
    }
}
