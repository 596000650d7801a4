namespace Platform.Infra.Preview.Project;

/// <summary>The project or the configuration of a stack has mistakes; the message has a line for each.</summary>
public sealed class ProjectException(IReadOnlyList<ProjectMistake> mistakes) : Exception(string.Join('\n', mistakes))
{
    public IReadOnlyList<ProjectMistake> Mistakes { get; } = mistakes;
}
