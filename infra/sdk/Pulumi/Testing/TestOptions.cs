namespace Pulumi.Testing;

/// <summary>What a program under test is told about its run.</summary>
public class TestOptions
{
    /// <summary>The project's name, <c>project</c> where none is given.</summary>
    public string? ProjectName { get; set; }

    /// <summary>The folder of <c>Pulumi.yaml</c>.</summary>
    public string? RootDirectory { get; set; }

    /// <summary>The stack's name, <c>stack</c> where none is given.</summary>
    public string? StackName { get; set; }

    /// <summary>Whether it is a preview; it is, where nothing is said.</summary>
    public bool? IsPreview { get; set; }

    /// <summary>The organization, <c>organization</c> where none is given.</summary>
    public string? OrganizationName { get; set; }
}
