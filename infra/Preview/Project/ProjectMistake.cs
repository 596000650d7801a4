namespace Platform.Infra.Preview.Project;

/// <summary>Something wrong in <c>Pulumi.yaml</c> or in the file of a stack.</summary>
/// <param name="File">The file's name.</param>
/// <param name="Line">From 1.</param>
/// <param name="Path">Where in the document, such as <c>config.platform:region</c>.</param>
/// <param name="Expected">What should be there.</param>
/// <param name="Found">What is there; never the value of a secret.</param>
public sealed record ProjectMistake(string File, int Line, string Path, string Expected, string Found)
{
    public override string ToString() => $"{File}:{Line}: {Path}: expected {Expected}, found {Found}";
}
