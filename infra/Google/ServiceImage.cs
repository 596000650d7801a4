using Pulumi;

namespace Platform.Infra.Google;

/// <summary>The image of a service.</summary>
/// <param name="Reference">By digest; or a name that says that there is none yet.</param>
/// <param name="IsPublished">Whether there is one.</param>
internal sealed record ServiceImage(Output<string> Reference, bool IsPublished);
