namespace Platform.Infra.Policies;

/// <summary>What a violation of a policy leads to.</summary>
public enum PolicyLevel
{
    /// <summary>It is shown.</summary>
    Advisory,

    /// <summary>It fails the preview.</summary>
    Mandatory,
}
