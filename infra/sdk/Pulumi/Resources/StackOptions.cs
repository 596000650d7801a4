namespace Pulumi;

/// <summary>What the engine is told about a stack: nothing, here; the official package knows transformations.</summary>
public class StackOptions;
