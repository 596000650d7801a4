using Platform.Infra.Preview.Graph;
using Pulumirpc;

namespace Platform.Infra.Preview.Engine;

/// <summary>Works out the URNs by which a resource may have been known, as the engine does.</summary>
internal sealed class AliasUrns(string stack, string project)
{
    /// <summary>Those that the resource names itself, and those that follow from the names that its parent had.</summary>
    /// <param name="request">The registration.</param>
    /// <param name="parent">The parent; null for none.</param>
    public IEnumerable<string> Of(RegisterResourceRequest request, RecordedResource? parent)
    {
        var own = request.AliasURNs.Concat(request.Aliases.Select(alias => Own(alias, request, parent))).ToArray();
        var identities = own.Select(urn => (Type: ResourceUrn.Type(urn), Name: ResourceUrn.Name(urn))).Prepend((request.Type, request.Name));
        var inherited = identities.SelectMany(identity => (parent?.Aliases ?? []).Select(old => Inherited(identity, parent!, old)));
        return own.Concat(inherited).Distinct();
    }

    private string Own(Alias alias, RegisterResourceRequest request, RecordedResource? parent)
    {
        if (alias.AliasCase != Alias.AliasOneofCase.Spec)
            return alias.Urn;
        var spec = alias.Spec;
        var under = spec.ParentCase switch
        {
            Alias.Types.Spec.ParentOneofCase.NoParent when spec.NoParent => "",
            Alias.Types.Spec.ParentOneofCase.ParentUrn => spec.ParentUrn,
            _ => parent?.Urn ?? "",
        };
        return ResourceUrn.Create(
            Or(spec.Stack, stack), Or(spec.Project, project), under, Or(spec.Type, request.Type), Or(spec.Name, request.Name));
    }

    /// <summary>Children named after their parent were so under its old name too.</summary>
    private string Inherited((string Type, string Name) child, RecordedResource parent, string parentAlias)
    {
        var name = child.Name.StartsWith(parent.Name, StringComparison.Ordinal)
            ? ResourceUrn.Name(parentAlias) + child.Name[parent.Name.Length..]
            : child.Name;
        return ResourceUrn.Create(stack, project, parentAlias, child.Type, name);
    }

    private static string Or(string text, string otherwise) => text.Length > 0 ? text : otherwise;
}
