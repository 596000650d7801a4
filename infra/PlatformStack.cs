using Pulumi;

namespace Platform.Infra;

/// <summary>The whole platform, top to bottom.</summary>
public sealed class PlatformStack : Stack;
