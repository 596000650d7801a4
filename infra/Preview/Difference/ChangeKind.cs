namespace Platform.Infra.Preview.Difference;

/// <summary>What becomes of a resource.</summary>
public enum ChangeKind
{
    Create,
    Update,

    /// <summary>A new one is made and the old one deleted.</summary>
    Replace,
    Delete,

    /// <summary>It is only known by another URN, found by an alias.</summary>
    Move,
}
