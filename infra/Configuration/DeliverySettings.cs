using System.Globalization;
using System.Text.RegularExpressions;

namespace Platform.Infra.Configuration;

/// <summary>From where the stack may be looked at and brought up without a key: a repository at GitHub; or from nowhere.</summary>
public sealed partial record DeliverySettings
{
    internal const string Shape =
        "nothing, or repository, repositoryId, branch and environment, such as { repository: shop/platform, repositoryId: 123456789, branch: main, environment: prod }";

    /// <summary>Its owner and name, such as <c>shop/platform</c>; null where there is no federation.</summary>
    public string? Repository { get; init; }

    /// <summary>Its number, which nobody else gets when the name falls free one day.</summary>
    public long RepositoryId { get; init; }

    /// <summary>The branch that deploys come from.</summary>
    public string Branch { get; init; } = "main";

    /// <summary>The environment at GitHub whose rules a deploy has passed; null where there is no federation.</summary>
    public string? Environment { get; init; }

    internal void Check(Action<string, string, string> refuse)
    {
        if (Repository is null)
        {
            if (Environment is not null || RepositoryId != 0)
                refuse("delivery.repository", "owner/name", "nothing");
            return;
        }

        if (!RepositoryPattern().IsMatch(Repository))
            refuse("delivery.repository", "owner/name", $"\"{Repository}\"");
        if (RepositoryId < 1)
            refuse("delivery.repositoryId", "the repository's number, 1 or more", RepositoryId.ToString(CultureInfo.InvariantCulture));
        if (!BranchPattern().IsMatch(Branch))
            refuse("delivery.branch", "a branch such as main", $"\"{Branch}\"");
        if (Environment is null || !EnvironmentPattern().IsMatch(Environment))
            refuse("delivery.environment", "an environment such as prod", Environment is null ? "nothing" : $"\"{Environment}\"");
    }

    [GeneratedRegex("^[A-Za-z0-9](-?[A-Za-z0-9]){0,38}/[A-Za-z0-9._-]{1,100}$")]
    private static partial Regex RepositoryPattern();

    [GeneratedRegex("^[A-Za-z0-9][A-Za-z0-9._/-]{0,60}$")]
    private static partial Regex BranchPattern();

    [GeneratedRegex("^[A-Za-z0-9][A-Za-z0-9_-]{0,30}$")]
    private static partial Regex EnvironmentPattern();
}
