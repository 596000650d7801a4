namespace Platform.Infra.Preview.Diagram;

/// <summary>A box of the diagram.</summary>
/// <param name="Id">How arrows name it.</param>
/// <param name="Package">The cloud that it is drawn in.</param>
/// <param name="Label">What is written in it.</param>
internal sealed record DiagramBox(string Id, string Package, string Label);
