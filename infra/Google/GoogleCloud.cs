using Platform.Infra.Google.Foundation;
using Pulumi;
using Pulumi.Gcp;

namespace Platform.Infra.Google;

/// <summary>The project and region that everything of Google Cloud is made in.</summary>
internal static class GoogleCloud
{
    /// <summary>Makes the provider, explicitly, so that no setting of whoever runs the program leads elsewhere.</summary>
    /// <param name="settings">The stack's configuration.</param>
    /// <param name="project">The project whose APIs everything waits for; none where nothing is really made.</param>
    /// <returns>Options for components whose resources belong there.</returns>
    public static ComponentResourceOptions Create(Settings settings, GoogleProject? project = null) =>
        Options(settings, "google", project?.Apis ?? [], payer: settings.Project);

    /// <summary>A provider that waits for nothing, for what the others wait for.</summary>
    public static ComponentResourceOptions Begin(Settings settings) => Options(settings, "google-project", [], payer: null);

    private static ComponentResourceOptions Options(Settings settings, string name, IEnumerable<Resource> first, string? payer) => new()
    {
        Providers =
        {
            new Provider(
                name,
                new ProviderArgs
                {
                    Project = settings.Project, Region = settings.Region, DefaultLabels = settings.Labels("platform"),
                    // Budgets are of no project: a person who makes one must say which one answers for the call.
                    BillingProject = payer is null ? (Input<string>?)null : payer, UserProjectOverride = payer is not null,
                },
                // A resource waits for its provider: so all wait for the APIs without naming them.
                new CustomResourceOptions { DependsOn = [.. first] }),
        },
    };
}
