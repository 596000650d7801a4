namespace Platform.Infra.Amazon.Delivery;

/// <summary>What <see cref="GithubAccess"/> is made from.</summary>
internal sealed record GithubAccessArgs
{
    public required Settings Settings { get; init; }

    /// <summary>Owner and name, such as <c>shop/platform</c>.</summary>
    public required string Repository { get; init; }

    /// <summary>The branch that deploys come from.</summary>
    public required string Branch { get; init; }

    /// <summary>The environment at GitHub whose rules a deploy has passed.</summary>
    public required string Environment { get; init; }
}
