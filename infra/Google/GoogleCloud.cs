using Pulumi;
using Pulumi.Gcp;

namespace Platform.Infra.Google;

/// <summary>The project and region that everything of Google Cloud is made in.</summary>
internal static class GoogleCloud
{
    /// <summary>Makes the provider, explicitly, so that no setting of whoever runs the program leads elsewhere.</summary>
    /// <returns>Options for components whose resources belong there.</returns>
    public static ComponentResourceOptions Create(Settings settings)
    {
        var provider = new Provider(
            "google",
            new ProviderArgs { Project = settings.Project, Region = settings.Region, DefaultLabels = settings.Labels("platform", "ml-platform") },
            new CustomResourceOptions());
        return new ComponentResourceOptions { Providers = { provider } };
    }
}
