namespace Platform.Hosting.Models;

/// <summary>Asks a version that was just loaded what shoppers will ask it, before any of them does.</summary>
/// <typeparam name="TModel">The model's class.</typeparam>
public interface IModelProbe<TModel>
{
    /// <summary>Asks one request of it. Whatever it throws speaks against the version.</summary>
    /// <param name="candidate">The version.</param>
    /// <param name="sample">A request such as shoppers made.</param>
    /// <returns>How many products it answered with.</returns>
    int Ask(ServedModel<TModel> candidate, SampleRequest sample);
}
