// Draws its content anew only when something that it depends on is another.
import { Component, type VNode } from "preact";

interface Props {
    readonly on: readonly unknown[];
    readonly draw: () => VNode;
}

export class Steady extends Component<Props> {
    override shouldComponentUpdate(next: Readonly<Props>): boolean {
        return next.on.some((each, place) => each !== this.props.on[place]);
    }

    render() {
        return this.props.draw();
    }
}
